import { createContext, useContext, useEffect } from 'react';
import type { Keyboard, KeyHandler } from './terminal/keyboard.js';

/** The keyboard that screens listen to. */
export const KeyboardContext = createContext<Pick<Keyboard, 'listen'>>({ listen: () => () => {} });

/**
 * Tells a handler of every key. Several keys can come before React draws again, so a handler that decides by state must
 * read the latest state, not the one that was drawn: see `useLatestReducer`.
 */
export function useKeys(handler: KeyHandler): void {
  const keyboard = useContext(KeyboardContext);
  useEffect(() => keyboard.listen(handler), [keyboard, handler]);
}
