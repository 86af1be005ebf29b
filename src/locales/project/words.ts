import {str, type MsgFn} from '@lit/localize';

type Dictionary = Readonly<Record<string, string>>;

/** What is said of projects. */
export const projectWords = (msg: MsgFn) => {
  const statuses: Dictionary = {
    idea: msg('Idea', {id: 'idea'}),
    active: msg('Under way', {id: 'active'}),
    paused: msg('Paused', {id: 'paused'}),
    completed: msg('Completed', {id: 'completed'}),
  };
  const maturities: Dictionary = {
    'proof-of-concept': msg('Proof of concept', {id: 'proof-of-concept'}),
    'action-research': msg('Action research', {id: 'action-research'}),
    experiment: msg('Experiment', {id: 'experiment'}),
    method: msg('Tool or method', {id: 'method'}),
  };
  /** What stands before the names of those who do the same. */
  const roles: Dictionary = {
    lead: msg('Led by', {id: 'lead'}),
    partner: msg('With', {id: 'partner'}),
    funder: msg('Funded by', {id: 'funder'}),
    support: msg('Supported by', {id: 'support'}),
  };
  return {
    statuses,
    maturities,
    roles,
    label: msg('Projects', {id: 'projects'}),
    empty: () => msg('No projects.', {id: 'noProjects'}),
    failed: msg('The projects could not be loaded.', {id: 'failed'}),
    load: msg('Show the projects', {id: 'load'}),
    seeAtSource: msg('See the projects on the publisher’s site', {id: 'seeAtSource'}),
    open: msg('Open to new members', {id: 'open'}),
    closed: msg('Not open to new members at the moment', {id: 'closed'}),
    join: msg('Join the project', {id: 'join'}),
    /** Who takes part without the feed saying as what. */
    others: msg('Also', {id: 'also'}),
    people: msg('People', {id: 'people'}),
    members: msg('Members', {id: 'members'}),
    conditions: msg('To join', {id: 'conditions'}),
    commons: msg('Held in common', {id: 'commons'}),
    license: msg('Licence', {id: 'license'}),
    funding: msg('Funding', {id: 'funding'}),
    grant: (number: string) => msg(str`grant no. ${number}`, {id: 'grant'}),
    period: msg('Period', {id: 'period'}),
    /** Of a day, and of a month or a year. */
    since: (date: string) => msg(str`since ${date}`, {id: 'since'}),
    sinceIn: (date: string) => msg(str`since ${date}`, {id: 'sinceIn'}),
    territory: msg('Where', {id: 'territory'}),
    chosenIn: msg('Chosen in the call', {id: 'chosenIn'}),
    nextEvents: msg('Next events', {id: 'nextEvents'}),
    /** After the date of an event. */
    unconfirmed: msg('to be confirmed', {id: 'unconfirmed'}),
    seeAlso: msg('See also', {id: 'seeAlso'}),
    details: msg('More', {id: 'details'}),
    seeOnPage: msg('See on this page', {id: 'seeOnPage'}),
  };
};
