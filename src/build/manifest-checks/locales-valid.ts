import { placeOf, type ManifestElement } from '../manifest-tree';
import type { Check, Fault } from './check';

const rule = 'locales-valid';

/** A text is there in every locale the manifest speaks, once each, under a name Excel knows: language and region. */
export const check: Check = {
  rule,
  run({ root, elements }) {
    const defaultLocale = root.children.find(({ name }) => name === 'DefaultLocale')?.text ?? '';
    const overridden = elements.map((element) => ({ element, locales: localesOf(element) })).filter(({ locales }) => locales.length > 0);
    const spoken = [...new Set(overridden.flatMap(({ locales }) => locales))].sort();

    const names = [defaultLocale, ...spoken]
      .filter((locale) => !isLocale(locale))
      .map((locale) => ({ rule, found: `the locale "${locale}"`, remedy: 'write language and region, as in zh-CN' }));
    return [...names, ...overridden.flatMap(({ element, locales }) => faultsOf(placeOf(element), locales, spoken, defaultLocale))];
  },
};

function faultsOf(place: string, locales: readonly string[], spoken: readonly string[], defaultLocale: string): Fault[] {
  const twice = locales.filter((locale, at) => locales.indexOf(locale) < at || locale === defaultLocale);
  const missing = spoken.filter((locale) => !locales.includes(locale));
  return [
    ...twice.map((locale) => ({ rule, found: `${place}: ${locale} is there twice`, remedy: 'keep one; the default locale needs no override' })),
    ...missing.map((locale) => ({ rule, found: `${place}: ${locale} is missing`, remedy: `add an override for ${locale}, as others have` })),
  ];
}

function localesOf({ children }: ManifestElement): string[] {
  return children.filter(({ name }) => name.endsWith('Override')).map(({ attributes }) => attributes.Locale ?? '');
}

function isLocale(locale: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/.test(locale)) return false;
  const { language, region } = new Intl.Locale(locale);
  const isKnown = (type: 'language' | 'region', code: string) => new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
  return isKnown('language', language) && isKnown('region', region!);
}
