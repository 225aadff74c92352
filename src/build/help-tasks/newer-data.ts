import type { HelpTask } from '../help-task';

export const task: HelpTask = {
  page: 'data',
  place: 2,
  title: { en: 'Newer data and a feed of your own', zh: '较新的数据与自有数据源' },
  want: {
    en: 'Data newer than those that came with the add-in, from its host or from a feed your team publishes.',
    zh: '换用比加载项自带数据更新的数据，来自其托管地址，或本单位自己发布的数据源。',
  },
  steps: [
    {
      text: {
        en: 'Press {refresh.do}. It looks at {feed.address}: where the add-in comes from, unless you set another.',
        zh: '点{refresh.do}，即到{feed.address}查找新数据；未另行设置时，就是加载项的托管地址。',
      },
    },
    {
      text: {
        en: 'For a feed of your own, write its address, which begins with https, and press {feed.save}. {feed.reset} goes back to the first.',
        zh: '使用自有数据源时，填入以 https 开头的地址，点{feed.save}；{feed.reset}回到原来的地址。',
      },
    },
    {
      text: {
        en: 'Who publishes it adds the week to the data of the project, builds, and puts `feed.json` and the dataset it names on any web server. If that is another host than that of the add-in, it must allow it (`Access-Control-Allow-Origin`).',
        zh: '发布者把新一周的数据加进项目数据并构建，再把 `feed.json` 及其所指的数据集放到任一网站服务器。若与加载项不在同一主机，服务器须允许跨域读取（`Access-Control-Allow-Origin`）。',
      },
    },
  ],
  gives: [
    {
      text: {
        en: 'The newer dataset in every formula and on every page, kept for the next session, with a list of what is new, corrected or withdrawn. The one before stays for a step back.',
        zh: '全部公式和页面换用较新数据，并保留到下次使用；同时列出新增、更正、撤回的内容。原有数据保留一版，可退回。',
      },
    },
  ],
  wrong: [
    {
      seen: { en: 'Newer data were refused', zh: '新数据未被采用' },
      meaning: {
        en: 'The data in use have not changed. The message says what was wrong: not reachable, too slow, cut short, not what the feed announced, or older than what you have.',
        zh: '现用数据没有变化。提示会说明问题所在：无法连接、过慢、不完整、与数据源所述不符，或比现有数据还旧。',
      },
    },
    {
      seen: { en: '{refresh.notKept}', zh: '{refresh.notKept}' },
      meaning: {
        en: 'The browser or a policy of your organisation forbids storage. The newer data work until the pane is closed.',
        zh: '浏览器或单位策略禁止存储，较新的数据只在本次使用期间有效。',
      },
    },
  ],
  functions: ['DATASET'],
  tasks: ['monday-refresh'],
};
