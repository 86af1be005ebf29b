import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A server of its own on this machine, and what it was asked. */
export interface Server {
  readonly origin: string;
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function serve(answer: RequestListener): Promise<Server> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with a text, readable from any origin unless `headers` say otherwise. */
export function send(
  response: ServerResponse,
  body: string | Buffer,
  type = 'application/json',
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, {'Content-Type': type, 'Access-Control-Allow-Origin': '*', ...headers});
  response.end(body);
}
