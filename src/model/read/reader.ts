import type {Zone} from '../zone.js';

/** What the reading of a value depends on. */
export interface Context {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** The language of texts that say no other. */
  readonly language: string;
  /** Where local times are at home that say no other; absent when they float. */
  readonly zone?: Zone | undefined;
  /** Looks on while a part of a value is read: only whoever examines a feed has it, and no visitor pays for it. */
  readonly watch?: <T>(read: Reader<T>, value: unknown, context: Context, key: string | number) => T | undefined;
  /** Is told what no comparison of a value with what became of it can tell; `key` is the part of the value that is at fault. */
  readonly note?: (code: NoteCode, key?: string | number) => void;
}

/** What readers notice themselves. */
export type NoteCode = 'end-before-start' | 'missing' | 'other-origin' | 'same-id' | 'translation-target';

/** Makes of a value what can be used of it, or nothing when nothing can. Never throws. */
export type Reader<T> = (value: unknown, context: Context) => T | undefined;

/** What a reader makes. */
export type Value<R> = R extends Reader<infer T> ? T : never;

/** Reads a part of a value, under the eyes of whoever watches. */
export const part = <T>(read: Reader<T>, value: unknown, context: Context, key: string | number): T | undefined =>
  context.watch ? context.watch(read, value, context, key) : read(value, context);
