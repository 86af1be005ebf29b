import type {MsgFn} from '@lit/localize';

/** What is said of tools, articles and other resources. */
export const resourceWords = (msg: MsgFn) => {
  const types: Readonly<Record<string, string>> = {
    tool: msg('Tool', {id: 'tool'}),
    article: msg('Article', {id: 'article'}),
    report: msg('Report', {id: 'report'}),
    video: msg('Video', {id: 'video'}),
    other: msg('Resource', {id: 'other'}),
  };
  return {
    /** What each is, by the words of the format. */
    types,
    label: msg('Resources', {id: 'resources'}),
    empty: () => msg('No resources.', {id: 'noResources'}),
    by: msg('By', {id: 'by'}),
    failed: msg('The resources could not be loaded.', {id: 'failed'}),
    load: msg('Show the resources', {id: 'load'}),
    seeAtSource: msg('See the resources on the publisher’s site', {id: 'seeAtSource'}),
  };
};
