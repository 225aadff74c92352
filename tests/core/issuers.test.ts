import { ISSUER_NOT_PRINTED, issuingBodies } from '../../src/core/issuers';
import { bilingual } from '../_setup/records';

test.each([
  ['生态环境部', 'Ministry of Ecology and Environment (MEE)', ['生态环境部 = Ministry of Ecology and Environment (MEE)']],
  ['生态环境部、司法部', 'Ministry of Ecology and Environment (MEE); Ministry of Justice', ['生态环境部 = Ministry of Ecology and Environment (MEE)', '司法部 = Ministry of Justice']],
  ['生态环境部等相关部门', 'Ministry of Ecology and Environment (MEE), with other departments concerned', ['生态环境部 = Ministry of Ecology and Environment (MEE)']],
  [
    '工业和信息化部、国家发展改革委等十部门',
    'Ministry of Industry and Information Technology (MIIT); National Development and Reform Commission (NDRC); others (ten departments)',
    ['工业和信息化部 = Ministry of Industry and Information Technology (MIIT)', '国家发展改革委 = National Development and Reform Commission (NDRC)'],
  ],
  ['江苏省发展改革委等六部门', 'Jiangsu Development and Reform Commission and others (six departments)', ['江苏省发展改革委 = Jiangsu Development and Reform Commission']],
  ['国家市场监督管理总局（国家认证认可监督管理委员会）', 'State Administration for Market Regulation (SAMR) (Certification and Accreditation Administration, CNCA)', ['国家市场监督管理总局 = State Administration for Market Regulation (SAMR)']],
])('%s', (zh, en, expected) => {
  expect(issuingBodies(bilingual(zh, en)).map((body) => `${body.zh} = ${body.en}`)).toEqual(expected);
}); // prettier-ignore

test.each([
  ['来源未印发布机构', 'Issuing body not printed'],
  ['智利（发布机关来源未印）', 'Chile (issuing body not printed)'],
])('%s is nobody', (zh, en) => {
  expect(issuingBodies(bilingual(zh, en))).toEqual([ISSUER_NOT_PRINTED]);
});

test('names that cannot be paired stay together', () => {
  const issuer = bilingual('甲部、乙部', 'Ministries of Alpha and Beta');
  expect(issuingBodies(issuer)).toEqual([issuer]);
});
