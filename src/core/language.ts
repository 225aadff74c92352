import type { Bilingual } from '../dataset/schemas/shared';

export type Language = 'zh' | 'en';

/** zh where the display language is any Chinese, else en. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export type { Bilingual };
