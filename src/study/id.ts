import { isDeviceName } from './platform.js';

const SHAPE = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** Names that JavaScript objects treat specially. */
const RESERVED: readonly string[] = ['constructor', 'prototype'];

/** Tells whether a text may be the id of a topic, question, option, step or pair. Ids are for ever. */
export function isId(text: string): boolean {
  return SHAPE.test(text) && !RESERVED.includes(text) && !isDeviceName(text);
}

/** Tells whether a text may name a topic: an id, with its pack and a slash in front when the pack is a user's. */
export function isTopicId(text: string): boolean {
  const parts = text.split('/');
  return parts.length <= 2 && parts.every(isId);
}

/** Gives the slug of a heading: lower case, apostrophes dropped, every other run outside a-z and 0-9 one hyphen. */
export function slugOf(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The pack that ships with the program; cards of the user's packs carry their own pack's name. */
export const SHIPPED_PACK = 'aws';

/** Tells whether a text may be the name of a user's pack. */
export function isPackName(text: string): boolean {
  return isId(text) && text !== SHIPPED_PACK;
}

/** Gives the id under which a question's history is stored, for example `aws/vpc:usable-ips-24`. */
export function cardId(topic: string, question: string): string {
  return `${topic.includes('/') ? topic : `${SHIPPED_PACK}/${topic}`}:${question}`;
}

/** Gives the topic of a card id as the catalogue names it: `vpc`, or `mypack/vpc` for a user's pack. */
export function topicOfCard(card: string): string {
  const topic = card.slice(0, card.indexOf(':'));
  return topic.startsWith(`${SHIPPED_PACK}/`) ? topic.slice(SHIPPED_PACK.length + 1) : topic;
}
