import {executeServerCommand} from '@web/test-runner-commands';

/** A feed that the test server answers with. */
export interface ServedFeed {
  readonly url: string;
  /** How often it was asked for. */
  requests(): Promise<number>;
  /** The cookies that came with the last request. */
  cookie(): Promise<string>;
  /** Lets a held answer go, with what it is to be from now on. */
  answer(content: Content): Promise<void>;
}

/** A document, a text that may be no JSON at all, or a status alone. */
export type Content = object | string | number;

const answerOf = (content: Content) =>
  typeof content === 'number'
    ? {status: content}
    : {
        body:
          typeof content === 'string'
            ? content
            : JSON.stringify({version: 'sharers-feed/1', title: 'Feed', language: 'fr', ...content}),
      };

/** Serves a feed at an address of its own; `held` keeps its answer back until `answer` is called. */
export async function serveFeed(content: Content, {held = false} = {}): Promise<ServedFeed> {
  const {path} = await executeServerCommand<{path: string}, object>('serve-feed', {...answerOf(content), held});
  return {
    url: path,
    requests: async () => (await executeServerCommand<{requests: number}, object>('count-feed', {path})).requests,
    cookie: async () => (await executeServerCommand<{cookie: string}, object>('count-feed', {path})).cookie,
    answer: async (next) => {
      await executeServerCommand('answer-feed', {path, ...answerOf(next)});
    },
  };
}
