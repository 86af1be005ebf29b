import {check} from '../../src/cli/check.js';
import {readable} from '../../src/cli/print/readable.js';
import {reportOn, type ReportedFinding} from '../../src/cli/report.js';
import {commandWords, type CommandLanguage} from '../../src/cli/words/words.js';

/** What is to be said of a feed, for a page. */
export interface Findings {
  /** Whether nothing is wrong with it. */
  readonly ok: boolean;
  /** The line that counts. */
  readonly sum: string;
  /** What was found, by item; of the feed itself where there is no title. */
  readonly groups: readonly {readonly title: string; readonly findings: readonly ReportedFinding[]}[];
}

/** The most findings that a page can show. */
const MOST = 100;

/** Reads a feed as the elements do, and says what the command line would say of it. */
export function findingsIn(text: string, address: string, locale: string): Findings {
  const language: CommandLanguage = locale.startsWith('fr') ? 'fr' : 'en';
  const words = commandWords(language);
  const hasMark = text.startsWith('\ufeff');
  const source = {name: address, text: hasMark ? text.slice(1) : text, hasMark, address};
  const report = reportOn(check(source, Date.now()), words);
  const lines = readable(report, {language, words, paint: (_, line) => line})
    .trimEnd()
    .split('\n');
  const shown = report.findings.slice(0, MOST);
  const titleOf = (pointer: string | null): string => {
    const item = report.items.find((one) => one.pointer === pointer);
    return item?.title ?? item?.id ?? '';
  };
  return {
    ok: report.ok && report.readable,
    sum: lines.at(-1) ?? '',
    groups: [...new Set(shown.map(({item}) => item))].map((pointer) => ({
      title: titleOf(pointer),
      findings: shown.filter(({item}) => item === pointer),
    })),
  };
}
