import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Window, WindowSize } from './terminal/window.js';

/** The window that screens are drawn in. */
export const WindowContext = createContext<Pick<Window, 'size' | 'watch'>>({
  size: () => ({ columns: 80, rows: 24 }),
  watch: () => () => {},
});

/** Gives the size of the window, and draws again when it has changed. */
export function useWindowSize(): WindowSize {
  const window = useContext(WindowContext);
  return useSyncExternalStore(window.watch, window.size);
}
