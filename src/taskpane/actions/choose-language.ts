import type { Language } from '../../core/language';
import { remember } from '../memory';
import type { Change } from '../state';

/** Switches the pane's language and remembers it; formulas keep theirs. */
export const chooseLanguage = (language: Language): Change => {
  remember('language', language);
  return (state) => ({ ...state, language });
};
