import type {FileReport, ItemReport, ReportedFinding} from '../report.js';
import {oneLine, short} from '../say.js';
import type {CommandWords} from '../words/shape.js';
import {count, fill, type CommandLanguage} from '../words/words.js';
import {STYLES, type Paint} from './style.js';

interface Manner {
  readonly language: CommandLanguage;
  readonly words: CommandWords;
  readonly paint: Paint;
}

/** How often one thing is said of a file before the rest is only counted. */
const FAULTS_EACH = 20;
const ADVICE_EACH = 3;

/** The report on a file for people: its findings by item, and a line that counts. */
export function readable(report: FileReport, {language, words, paint}: Manner): string {
  const said = new Map<string, number>();
  const lines: string[] = [];
  let group: string | null | undefined;
  for (const finding of report.findings) {
    const times = (said.get(finding.code) ?? 0) + 1;
    said.set(finding.code, times);
    if (times > most(finding)) continue;
    if (finding.item !== group) {
      group = finding.item;
      const item = report.items.find(({pointer}) => pointer === group);
      lines.push('', paint('bold', item ? heading(item, words) : words.feed));
    }
    lines.push(line(report.file, finding));
  }
  for (const finding of new Map(report.findings.map((one) => [one.code, one])).values()) {
    const more = said.get(finding.code)! - most(finding);
    if (more > 0) lines.push('', paint('dim', `${count(language, words.more, more)} (${finding.code})`));
  }
  const sum = paint(report.ok ? 'green' : 'bold', report.readable ? closing(report) : words.unreadable);
  return `${[paint('bold', oneLine(report.file)), ...lines, '', sum].join('\n')}\n`;

  function line(file: string, {line: row, column, consequence, message, repair}: ReportedFinding): string {
    const where = paint('dim', `${oneLine(file)}:${row}:${column}`);
    const became = paint(STYLES[consequence], words.consequences[consequence]);
    return `  ${where}  ${became}  ${fill(words.lines.finding, {message, repair})}`;
  }

  function closing({counts}: FileReport): string {
    const statuses = (['ok', 'repaired', 'dropped'] as const).map((status) =>
      count(language, words.statuses[status], counts[status]),
    );
    const further = (['invalid', 'advice'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => words.lines.further + count(language, words[kind], counts[kind]));
    return fill(words.lines.closing, {
      items: count(language, words.items, counts.items),
      statuses: statuses.join(', '),
      further: further.join(''),
    });
  }
}

const most = ({consequence}: ReportedFinding): number =>
  consequence === 'advice' || consequence === 'kept' ? ADVICE_EACH : FAULTS_EACH;

function heading({type = '', title, id, pointer}: ItemReport, {types, lines}: CommandWords): string {
  const called = short(title ?? id ?? pointer);
  return type ? fill(lines.heading, {type: types[type] ?? short(type), title: called}) : called;
}
