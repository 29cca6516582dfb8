import { type Platform, platformOf } from '../study/platform.js';

/** The platform that the program runs on, as Node calls it. Its name is read here and nowhere else. */
export const PLATFORM_NAME: string = process.platform;

/** What holds on it. */
export const HERE: Platform = platformOf(PLATFORM_NAME);
