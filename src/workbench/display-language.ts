import { languageOf, type Language } from '../core/language';

const KEY = 'carbon.language';

/** The language the address asks for, else the one chosen last, else the browser's. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? remembered();
  return asked === 'zh' || asked === 'en' ? asked : languageOf(navigator.language);
}

/** Also rewrites the address where it asks for a language: it would win over the choice when the page is reloaded. */
export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
  const address = new URL(window.location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.set('lang', language);
  window.history.replaceState(null, '', address);
}

function remembered(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
