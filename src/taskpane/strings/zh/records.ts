/** 各记录页面共用的文字。 */
export const records = {
  'loading.records': '正在载入…',
  'loading.failed': '这部分数据未能从加载项所在地址载入。请检查网络连接。',
  'loading.again': '重试',
  'citation.under': '见“{heading}”',
  'citation.copyFootnote': '复制脚注',
} as const;
