import type { Clean } from './study/clean.js';
import type { SettingChanges, Settings } from './study/settings.js';

/** The settings of the learner. */
export interface SettingsAccess {
  /** Gives the settings, with a sentence about each that can't be used; its default stands in for it. */
  read(): { readonly settings: Settings; readonly problems: readonly Clean[] };
  /** Changes settings, all of them or none. Throws a UserError when a value is not allowed or can't be saved. */
  set(changes: SettingChanges): Promise<void>;
  /** Puts the settings into a file to be edited: a copy, so that a slip of the fingers can't spoil them. */
  draft(): SettingsDraft;
}

/** A copy of the settings file that is being edited. */
export interface SettingsDraft {
  readonly path: string;
  /** Whether it holds what was typed before and could not be taken. */
  readonly isLeft: boolean;
  /** Makes it the settings file, unless something is wrong with it; then it stays for the next time. */
  take(): Promise<TakenDraft>;
}

/** What became of a draft of the settings. */
export type TakenDraft =
  /** Nothing was changed; the draft is gone. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'taken';
      /** Names in it that no setting has. */
      readonly unknown: readonly Clean[];
    }
  | {
      readonly kind: 'refused';
      /** What is wrong with it, a sentence each. */
      readonly faults: readonly Clean[];
    };
