import { placeOf } from '../manifest-tree';
import { settingsOf, type Check } from './check';

const rule = 'addresses-hosted';

/** Every address is encrypted, of the add-in's own host, and leads to a file of the build. */
export const check: Check = {
  rule,
  run({ elements, baseUrl, site }) {
    return elements
      .flatMap((element) => settingsOf(element).map((address) => ({ place: placeOf(element), address })))
      .filter(({ address }) => /^\w+:\/\//.test(address))
      .flatMap(({ place, address }) => {
        const fault = (found: string, remedy: string) => [{ rule, found: `${place}: ${address} ${found}`, remedy }];
        if (!address.startsWith('https://')) return fault('is not encrypted', 'host the add-in on https: Excel loads nothing else');
        if (!address.startsWith(`${baseUrl}/`)) return fault('is of another host', `put it below ${baseUrl}/`);
        const path = new URL(address).pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, '').length + 1);
        return site.read(path) === undefined ? fault('leads to nothing', `let the build write ${path}, or name a file it writes`) : [];
      });
  },
};
