import { feedFault } from './fault';

/**
 * An address data may come from: https, or the host the page itself came from. Anything else could be read or changed on its way.
 * @param page Address of the page.
 * @param base What a relative address is taken from; where there is none, only a whole address will do.
 * @throws FeedFault feed-address-refused.
 */
export function allowedAddress(address: string, page: string, base?: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  const isAllowed = url !== undefined && url.username === '' && url.password === '' && (url.protocol === 'https:' || isOnHostOf(url, page));
  if (!isAllowed) throw feedFault('feed-address-refused', { address });
  url.hash = '';
  return url;
}

export function isOnHostOf(url: URL, page: string): boolean {
  return /^https?:$/.test(url.protocol) && url.origin === new URL(page).origin;
}
