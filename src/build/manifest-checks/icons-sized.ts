import { placeOf, type ManifestElement } from '../manifest-tree';
import { everySettingOf, type Check, type Manifest } from './check';

const rule = 'icons-sized';

/** In the list of add-ins: ordinary and dense screens. */
const LISTED: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
/** On the ribbon Excel asks for all three; others are allowed beside them. */
const RIBBON_SIZES = [16, 32, 80];

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Every picture is a PNG of exactly the size it is named for: Excel scales another into a blur, or shows none. */
export const check: Check = {
  rule,
  run(manifest) {
    const definitions = new Map(manifest.named('bt:Image').map((element) => [element.attributes.id, element]));
    const claims = [
      ...manifest.root.children.filter(({ name }) => name in LISTED).map((element) => ({ element, picture: element, size: LISTED[element.name]! })),
      ...manifest
        .named('bt:Image')
        .filter(({ attributes }) => attributes.resid !== undefined)
        .map((element) => ({ element, picture: definitions.get(element.attributes.resid), size: Number(element.attributes.size) })),
    ];
    const wrong = claims.flatMap(({ element, picture, size }) =>
      (picture ? everySettingOf(picture) : []).flatMap((address) => {
        const actual = sizeOf(manifest, address);
        if (actual === `${size} × ${size}`) return [];
        return [{ rule, found: `${placeOf(element)}: ${address} is ${actual}`, remedy: `give it a PNG of ${size} × ${size}` }];
      }),
    );
    return [...wrong, ...manifest.named('Icon').flatMap(missingSizes)];
  },
};

function missingSizes(icon: ManifestElement) {
  const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
  return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({
    rule,
    found: `${placeOf(icon)}: no picture of ${size}`,
    remedy: `add ${RIBBON_SIZES.join(', ')}`,
  }));
}

/** Width and height stand at fixed places in the head of a PNG. */
function sizeOf({ site, baseUrl }: Manifest, address: string): string {
  const bytes = site.read(address.replace(`${baseUrl}/`, ''));
  if (!bytes) return 'not there';
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return 'no PNG';
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}
