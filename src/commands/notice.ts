/** A message to the user, and its way to the page of a dialog. */
import type { Language } from '../core/language';

export interface Notice {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
}

/** No limit is documented for the address of a dialog; a longer message is shown in the pane. */
const MOST_CHARACTERS = 8000;

/**
 * The address of the page that shows a notice. It travels behind the `#`, which no server is sent: a message may name what the
 * workbook holds. It is made of letters, digits, `-` and `_` only, since Excel on the web refuses an address with an encoded line break.
 * @param page Address of any page of the add-in.
 * @returns undefined where it is too long for an address.
 */
export function noticeAddress({ language, title, lines }: Notice, page: string): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify([language, title, ...lines]));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const address = new URL('notice.html', page);
  address.hash = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return address.href.length > MOST_CHARACTERS ? undefined : address.href;
}

/** @param hash As the page finds it; Excel on the web may have put something behind. @returns undefined where it is no notice of ours. */
export function noticeIn(hash: string): Notice | undefined {
  const [, text = ''] = /^#([\w-]+)/.exec(hash) ?? [];
  try {
    const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const parts: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(characters, (character) => character.charCodeAt(0))));
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined;
    const [language, title, ...lines] = parts;
    return (language === 'zh' || language === 'en') && title ? { language, title, lines } : undefined;
  } catch {
    return undefined;
  }
}
