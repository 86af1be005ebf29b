import type {MsgFn} from '@lit/localize';

/** What is said of tools, articles and other resources. */
export const resourceWords = (msg: MsgFn) => {
  const kinds: Readonly<Record<string, string>> = {
    tool: msg('Tool', {id: 'tool'}),
    article: msg('Article', {id: 'article'}),
    report: msg('Report', {id: 'report'}),
    video: msg('Video', {id: 'video'}),
  };
  return {
    kinds,
    resources: msg('Resources', {id: 'resources'}),
    noResources: msg('No resources.', {id: 'noResources'}),
    failed: msg('The resources could not be loaded.', {id: 'failed'}),
    load: msg('Show the resources', {id: 'load'}),
    seeAtSource: msg('See the resources on the publisher’s site', {id: 'seeAtSource'}),
  };
};
