import type {DeliveryCode} from '../codes.js';
import type {Details, Remark} from '../remark.js';

/** How a feed came from its address. */
export interface Delivery {
  /** The address that was asked. */
  readonly asked: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  /** Bytes after decompression. */
  readonly bytes: number;
  /** What came of a page of `READER` asking again, and whether there is anything new; absent when nothing came. */
  readonly again?: {readonly status: number; readonly headers: Headers} | undefined;
}

/** The origin of a page that shows feeds: any page but the publisher's. */
export const READER = 'https://reader.example';

/** What does not fit into one packet of a network is worth compressing. */
const PACKET = 1400;

type Check = (delivery: Delivery) => Details | boolean;

const corsOf = ({headers, again}: Delivery): string | null =>
  again?.headers.get('access-control-allow-origin') ?? headers.get('access-control-allow-origin');

const mimeOf = ({headers}: Delivery): string => headers.get('content-type') ?? '';

const cacheOf = ({headers}: Delivery): string => headers.get('cache-control') ?? '';

/** Whether a host is the machine itself, which browsers trust without https. */
const isLocal = (host: string): boolean => /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

const hasValidator = ({headers}: Delivery): boolean => headers.has('etag') || headers.has('last-modified');

/** Each thing that the way of a feed can lack, and whether it does. */
export const DELIVERY: Readonly<Record<DeliveryCode, Check>> = {
  'no-https': ({url}) => url.startsWith('http:') && !isLocal(new URL(url).hostname),
  redirected: ({asked, url}) => asked !== url && {url},
  'no-cors': (delivery) => corsOf(delivery) === null,
  'cors-for-some': (delivery) => {
    const origin = corsOf(delivery);
    return origin !== null && origin !== '*' && origin !== READER && {origin};
  },
  'content-type': (delivery) => !/^application\/(?:[\w.-]+\+)?json\b/i.test(mimeOf(delivery)) && {type: mimeOf(delivery) || '—'},
  charset: (delivery) => {
    const charset = /charset="?([^";\s]+)/i.exec(mimeOf(delivery))?.[1];
    return charset !== undefined && !/^utf-?8$/i.test(charset) && {charset};
  },
  'no-max-age': (delivery) =>
    !/(?:^|[\s,])(?:s-)?max-age=[1-9]/i.test(cacheOf(delivery)) || /no-store|no-cache/i.test(cacheOf(delivery)),
  'no-stale': (delivery) => /max-age=[1-9]/i.test(cacheOf(delivery)) && !/stale-while-revalidate=[1-9]/i.test(cacheOf(delivery)),
  'no-validator': (delivery) => !hasValidator(delivery),
  'no-304': (delivery) => hasValidator(delivery) && delivery.again !== undefined && delivery.again.status !== 304,
  'no-compression': ({headers, bytes}) => bytes > PACKET && !headers.has('content-encoding') && {bytes: String(bytes)},
  cookie: ({headers}) => headers.has('set-cookie'),
};

export const adviceOnDelivery = (delivery: Delivery): readonly Remark[] =>
  (Object.entries(DELIVERY) as [DeliveryCode, Check][])
    .map(([code, check]) => [code, check(delivery)] as const)
    .filter(([, lack]) => lack !== false)
    .map(([code, lack]) => ({pointer: '', code, consequence: 'advice', details: typeof lack === 'object' ? lack : {}}));
