import { useReducer, useState } from 'react';

/** A state that can be read at any time, and what changes it. */
export interface LatestReducer<State, Action> {
  readonly state: State;
  /** Gives the state after every action so far, drawn or not. */
  readonly latest: () => State;
  readonly send: (action: Action) => void;
}

/**
 * Keeps a state as `useReducer` does, but lets key handlers read it at once. With `useReducer` the keys of one read all
 * see the state that was drawn before the first of them: typing `b` and Enter together would answer nothing.
 */
export function useLatestReducer<State, Action>(
  reduce: (state: State, action: Action) => State,
  start: () => State,
): LatestReducer<State, Action> {
  const [held] = useState(() => ({ current: start() }));
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  return {
    state: held.current,
    latest: () => held.current,
    send(action) {
      held.current = reduce(held.current, action);
      draw();
    },
  };
}
