import {describe, expect, it} from 'vitest';
import {en} from '../../src/cli/words/en.js';
import {fr} from '../../src/cli/words/fr.js';
import {CONSEQUENCES} from '../../src/model/read/finding.js';
import {DELIVERY} from '../../src/cli/advice/delivery.js';

/** Every text of some words, by the way to it. */
function* textsOf(words: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof words === 'string') yield [path, words];
  else for (const [key, part] of Object.entries(words as object) as [string, unknown][]) yield* textsOf(part, `${path}/${key}`);
}

const texts = {en: [...textsOf(en)], fr: [...textsOf(fr)]};
const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the command', () => {
  it('are as many in French as in English, with the same gaps', () => {
    const shape = (all: typeof texts.en) => all.map(([path, text]) => `${path} ${gaps(text).join(' ')}`);
    expect(shape(texts.fr)).toEqual(shape(texts.en));
    expect(texts.en.filter(([, text]) => text === '')).toEqual([]);
  });

  it('have a sentence on everything that the reader can find and a server can lack', () => {
    const codes = [...Object.keys(CONSEQUENCES), ...Object.keys(DELIVERY)];
    expect(codes.filter((code) => !(code in en.sayings) || !(code in fr.sayings))).toEqual([]);
  });

  it('are written as a French editor writes', () => {
    // What stands in a header, in JSON or before a value of HTTP is no French.
    const prose = texts.fr.map(
      ([path, text]) => [path, text.replaceAll(/"[^"]*": "[^"]*"|[\w-]+: [a-z*/]\S*|https?:\S*|\d\d(?::\d\d)+/g, '')] as const,
    );
    const faulty = prose.filter(([, text]) => /(?<!\u00a0):|(?<!\u202f)[;!?]|«(?!\u00a0)|(?<!\u00a0)»|'|\.\.\./.test(text));
    expect(faulty).toEqual([]);
  });

  it('are written as an English editor writes', () => {
    expect(texts.en.filter(([, text]) => /'|\.\.\.| [:;!?]/.test(text))).toEqual([]);
  });
});
