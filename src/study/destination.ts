import type { Clean } from './clean.js';

/** Where a learner can go from a screen. */
export type Destination =
  /** The notes of a topic, at a section or where they were left. */
  | { readonly kind: 'notes'; readonly topic: Clean; readonly section?: Clean }
  /** The commands of a topic, or of all. */
  | { readonly kind: 'cheatsheet'; readonly topic?: Clean }
  /** Questions of a topic or of one of its sections. */
  | { readonly kind: 'quiz'; readonly topic: Clean; readonly section?: Clean }
  /** The questions that the learner has marked, of all topics. */
  | { readonly kind: 'marked' }
  /** What is due today, of all topics. */
  | { readonly kind: 'review' }
  /** Commands to type, of a topic or of all. */
  | { readonly kind: 'drill'; readonly topic?: Clean }
  | { readonly kind: 'exam'; readonly exam: Clean }
  | { readonly kind: 'statistics'; readonly topic?: Clean };

/** How a screen was left: back to where one came from, or on to another place, with what brings this one back as it was. */
export type Left<Place> =
  | { readonly kind: 'back' }
  | { readonly kind: 'on'; readonly to: Destination; readonly place: Place };
