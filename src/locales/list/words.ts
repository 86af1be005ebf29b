import {str, type MsgFn} from '@lit/localize';

export type ListWords = ReturnType<typeof listWords>;

/** What is said of any list that a visitor can search and page through. */
export const listWords = (msg: MsgFn) => ({
  /** What a control is for. */
  controls: {
    search: msg('Search', {id: 'search'}),
    type: msg('Type', {id: 'type'}),
    tag: msg('Topic', {id: 'tag'}),
    location: msg('Place', {id: 'location'}),
    attendance: msg('Taking part', {id: 'attendance'}),
    language: msg('Language', {id: 'language'}),
    when: msg('When', {id: 'when'}),
    zone: msg('Hours', {id: 'zone'}),
  },
  any: msg('Any', {id: 'any'}),
  /** What there is to choose, where it is no word of the feed. */
  choices: {
    offline: msg('On site', {id: 'offline'}),
    mixed: msg('On site and online', {id: 'mixed'}),
    upcoming: msg('Upcoming', {id: 'whenUpcoming'}),
    ongoing: msg('Under way', {id: 'whenOngoing'}),
    past: msg('Past', {id: 'whenPast'}),
    there: msg('Local time', {id: 'there'}),
    mine: msg('My time', {id: 'mine'}),
  } as Readonly<Record<string, string>>,
  clear: msg('Clear filters', {id: 'clear'}),
  more: (count: number) => msg(str`Show ${count} more`, {id: 'more'}),
  skip: msg('Skip the list', {id: 'skip'}),
  otherGroup: msg('Others', {id: 'otherGroup'}),
});
