/** How the figures of a report are cited. Publisher and terms are those of every issue. */
import { contractWords } from './product-name';
import { TITLE, type Report, type WeekOfMonth } from './report';
import { periodText } from '../../dataset/period';
import type { Source } from '../../dataset/schemas/source';
import type { Bilingual } from '../../dataset/schemas/shared';

const ENGLISH_TITLE = 'Global Carbon Weekly Watch';

export function cardOf({ period, published, week }: Report): Omit<Source, 'id' | 'sha256'> {
  const issue = week ? weekWords(week) : { zh: periodText(period), en: periodText(period) };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(published);
  return {
    title: { zh: `${TITLE}（${issue.zh}）`, en: `${ENGLISH_TITLE}, ${issue.en}` },
    publisher: { zh: '澳门碳排放权交易所', en: 'Macao International Carbon Emission Exchange (MEX)' },
    published,
    publishedNote: isDay
      ? undefined
      : { zh: '文件中没有发布日期，按封面所印的月份。', en: 'No day of publication stands in the file; the month is that of the cover.' },
    covers: periodText(period),
    language: 'zh',
    documentType: 'R',
    terms: {
      zh: '版权归澳门碳排放权交易所所有，未经其事先书面许可不得复制、传播、修改、展示或作其他商业用途；数据来自各交易所和媒体的公开信息，不保证真实，仅供参考。',
      en: '© Macao International Carbon Emission Exchange; not to be reproduced, distributed, altered, displayed or put to other commercial use without its prior written permission. Compiled from what exchanges and media disclose; accuracy not warranted, for reference only.',
    },
    attribution: {
      zh: `资料来源：澳门碳排放权交易所《${TITLE}》（${issue.zh}）`,
      en: `Source: Macao International Carbon Emission Exchange, ${ENGLISH_TITLE}, ${issue.en}`,
    },
    grade: 'second-hand',
  };
}

/** `2026年2月第1周`, `February 2026 week 1` */
function weekWords({ year, month, number }: WeekOfMonth): Bilingual {
  const words = contractWords(`${year}-${month}`);
  return { zh: `${words.zh}第${number}周`, en: `${words.en} week ${number}` };
}
