import { normaliseName } from '../dataset/names';
import { carbonError } from './errors';
import type { Bilingual } from './language';
import { nearestMatches } from './nearest';

/** Countries, provinces, states and bodies the records speak of, by ISO code where there is one. */
export const JURISDICTIONS: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  ([
    ['CN', '中国', 'China'], ['CN-BJ', '北京', 'Beijing'], ['CN-TJ', '天津', 'Tianjin'], ['CN-HE', '河北', 'Hebei'], ['CN-SX', '山西', 'Shanxi'], ['CN-NM', '内蒙古', 'Inner Mongolia'],
    ['CN-LN', '辽宁', 'Liaoning'], ['CN-SH', '上海', 'Shanghai'], ['CN-JS', '江苏', 'Jiangsu'], ['CN-ZJ', '浙江', 'Zhejiang'], ['CN-FJ', '福建', 'Fujian'], ['CN-SD', '山东', 'Shandong'],
    ['CN-HB', '湖北', 'Hubei'], ['CN-GD', '广东', 'Guangdong'], ['CN-SZ', '深圳', 'Shenzhen'], ['CN-HI', '海南', 'Hainan'], ['CN-CQ', '重庆', 'Chongqing'], ['CN-SC', '四川', 'Sichuan'],
    ['CN-GS', '甘肃', 'Gansu'], ['CN-HK', '香港', 'Hong Kong'], ['TW', '台湾', 'Taiwan'],
    ['EU', '欧盟', 'European Union'], ['UK', '英国', 'United Kingdom'], ['DE', '德国', 'Germany'], ['AT', '奥地利', 'Austria'], ['CH', '瑞士', 'Switzerland'], ['NO', '挪威', 'Norway'],
    ['FR', '法国', 'France'], ['DK', '丹麦', 'Denmark'], ['IS', '冰岛', 'Iceland'], ['BE', '比利时', 'Belgium'], ['IE', '爱尔兰', 'Ireland'], ['LU', '卢森堡', 'Luxembourg'], ['NL', '荷兰', 'Netherlands'], ['EE', '爱沙尼亚', 'Estonia'], ['ES', '西班牙', 'Spain'], ['FI', '芬兰', 'Finland'], ['ME', '黑山', 'Montenegro'], ['TR', '土耳其', 'Türkiye'], ['UA', '乌克兰', 'Ukraine'],
    ['KZ', '哈萨克斯坦', 'Kazakhstan'], ['US', '美国', 'United States'], ['US-CA', '加利福尼亚州', 'California'], ['US-CO', '科罗拉多州', 'Colorado'], ['US-MA', '马萨诸塞州', 'Massachusetts'],
    ['US-MD', '马里兰州', 'Maryland'], ['US-NM', '新墨西哥州', 'New Mexico'], ['US-NY', '纽约州', 'New York'], ['US-OR', '俄勒冈州', 'Oregon'], ['US-VT', '佛蒙特州', 'Vermont'],
    ['US-WA', '华盛顿州', 'Washington'], ['RGGI', '区域温室气体倡议', 'RGGI states'], ['CA', '加拿大', 'Canada'], ['CA-AB', '阿尔伯塔省', 'Alberta'], ['CA-BC', '不列颠哥伦比亚省', 'British Columbia'],
    ['CA-NB', '新不伦瑞克省', 'New Brunswick'], ['CA-NL', '纽芬兰与拉布拉多省', 'Newfoundland and Labrador'], ['CA-NS', '新斯科舍省', 'Nova Scotia'], ['CA-ON', '安大略省', 'Ontario'],
    ['CA-QC', '魁北克省', 'Quebec'], ['CA-SK', '萨斯喀彻温省', 'Saskatchewan'], ['MX', '墨西哥', 'Mexico'], ['BR', '巴西', 'Brazil'], ['CL', '智利', 'Chile'], ['CO', '哥伦比亚', 'Colombia'],
    ['AR', '阿根廷', 'Argentina'], ['DO', '多米尼加共和国', 'Dominican Republic'], ['PE', '秘鲁', 'Peru'], ['CU', '古巴', 'Cuba'], ['AU', '澳大利亚', 'Australia'], ['AU-VIC', '维多利亚州', 'Victoria'], ['NZ', '新西兰', 'New Zealand'],
    ['JP', '日本', 'Japan'], ['KR', '韩国', 'Republic of Korea'], ['IN', '印度', 'India'], ['ID', '印度尼西亚', 'Indonesia'], ['MY', '马来西亚', 'Malaysia'], ['SG', '新加坡', 'Singapore'],
    ['PH', '菲律宾', 'Philippines'], ['TH', '泰国', 'Thailand'], ['VN', '越南', 'Viet Nam'], ['NP', '尼泊尔', 'Nepal'], ['SA', '沙特阿拉伯', 'Saudi Arabia'], ['QA', '卡塔尔', 'Qatar'], ['RW', '卢旺达', 'Rwanda'],
    ['ZM', '赞比亚', 'Zambia'], ['ET', '埃塞俄比亚', 'Ethiopia'], ['LR', '利比里亚', 'Liberia'], ['CG', '刚果共和国', 'Republic of the Congo'], ['UN', '联合国', 'United Nations'],
    ['BRICS', '金砖国家', 'BRICS'], ['WB', '世界银行', 'World Bank'], ['GLOBAL', '全球', 'world'],
  ] as const).map(([code, zh, en]) => [code, { zh, en }]),
); // prettier-ignore

/** The code of a jurisdiction given by code or by name in either language. @throws unknown-code with the nearest. */
export function jurisdictionCode(text: string): string {
  const name = normaliseName(text);
  const entries = Object.entries(JURISDICTIONS);
  const found = entries.find(([code, { zh, en }]) => [code, zh, en].some((known) => normaliseName(known) === name));
  if (found) return found[0];
  const names = new Map(entries.flatMap(([code, { zh, en }]) => [code, zh, en].map((known) => [normaliseName(known), code] as const)));
  const nearest = nearestMatches(name, names.keys()).map((close) => names.get(close)!);
  throw carbonError('unknown-code', {
    argument: 'jurisdiction',
    received: text,
    allowed: ['CN', 'CN-SH', 'EU', 'US-CA', '…'],
    nearest: [...new Set(nearest)],
  });
}
