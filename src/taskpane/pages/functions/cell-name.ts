import { localAddress, parseAddress } from '../../../host/area';

/** A cell without its sheet: short enough for a button. */
export function cellName(address: string): string {
  const area = parseAddress(address);
  return area ? localAddress(area) : address;
}
