/** Why newer data could not be taken; the data in use stay. */
import type { FeedFaultCode, FeedFaults } from '../../dataset/feed/fault';
import { value, type Message } from './message';

/** Version of the data that stay in use. */
interface InUse {
  readonly inUse: string;
}

const zhStay = ({ inUse }: InUse) => `仍使用现有数据（${inUse}）。`;
const enStay = ({ inUse }: InUse) => `The data in use stay (${inUse}).`;

export const MESSAGES_OF_FEED = {
  'feed-address-refused': value(
    (d) => `不能从“${d.address}”取数：地址须写全并以 https:// 开头，或与本加载项同在一个网站。${zhStay(d)}请在“数据”页改正数据源地址。`,
    (d) =>
      `No data are taken from "${d.address}": the address must be complete and begin with https://, or be on the add-in's own host. ${enStay(d)} Correct the feed address on the Data page.`,
  ),
  'feed-offline': value(
    (d) => `无法连接 ${d.address}。${zhStay(d)}请检查网络，或确认该网站允许其他网站取数（CORS），然后重试。`,
    (d) => `${d.address} cannot be reached. ${enStay(d)} Check the connection, and that this host lets other sites read it (CORS), then try again.`,
  ),
  'feed-missing': value(
    (d) => `${d.address} 处没有文件（404）。${zhStay(d)}请核对数据源地址，或请发布者重新发布。`,
    (d) => `There is no file at ${d.address} (404). ${enStay(d)} Check the feed address, or ask its publisher.`,
  ),
  'feed-refused': value(
    (d) => `${d.address} 拒绝了请求（HTTP ${d.status}）。${zhStay(d)}${d.status >= 500 ? '请稍后重试。' : '请确认您有权访问该地址。'}`,
    (d) =>
      `${d.address} refused the request (HTTP ${d.status}). ${enStay(d)} ${d.status >= 500 ? 'Try again later.' : 'Check that you may read this address.'}`,
  ),
  'feed-slow': value(
    (d) => `${d.address} 在 ${d.seconds} 秒内未传完，已停止等待。${zhStay(d)}请在网络较好时重试。`,
    (d) => `${d.address} did not arrive within ${d.seconds} seconds. ${enStay(d)} Try again on a better connection.`,
  ),
  'feed-cut-short': value(
    (d) => `${d.address} 传输中断：收到 ${d.received} 字节${d.expected === undefined ? '' : `，应为 ${d.expected} 字节`}。${zhStay(d)}请重试。`,
    (d) => `${d.address} broke off after ${d.received}${d.expected === undefined ? '' : ` of ${d.expected}`} bytes. ${enStay(d)} Try again.`,
  ),
  'feed-too-large': value(
    (d) => `${d.address} 超过允许的大小（${d.limit} 字节），已停止下载。${zhStay(d)}请核对数据源地址，或告知发布者。`,
    (d) =>
      `${d.address} is larger than it may be (${d.limit} bytes); the download was stopped. ${enStay(d)} Check the feed address, or tell its publisher.`,
  ),
  'feed-wrong-hash': value(
    (d) => `${d.address} 的内容与数据源公布的校验值（SHA-256）不符，可能传输有误或被改动，未采用。${zhStay(d)}请重试；若仍如此，请告知发布者。`,
    (d) =>
      `${d.address} does not match the checksum (SHA-256) its feed gives: damaged on the way, or altered. It was not taken. ${enStay(d)} Try again; if it happens again, tell the publisher.`,
  ),
  'feed-not-readable': value(
    (d) => `${d.address} 不是本加载项可用的数据，未采用。有误之处：${d.part}。${zhStay(d)}请核对数据源地址，或将此信息告知发布者。`,
    (d) =>
      `${d.address} is not data this add-in can use; it was not taken. What is wrong: ${d.part}. ${enStay(d)} Check the feed address, or tell the publisher.`,
  ),
  'feed-of-newer-form': value(
    (d) => `${d.address} 采用较新的数据格式（${d.form}），需要新版加载项才能读取。${zhStay(d)}请更新加载项后重试。`,
    (d) => `${d.address} is in a newer form (${d.form}) that takes a newer add-in. ${enStay(d)} Update the add-in and try again.`,
  ),
  'feed-older': value(
    (d) => `${d.address} 提供的数据（${d.offered}）比现有数据旧，未采用。${zhStay(d)}如需旧版，请用“退回上一版”。`,
    (d) =>
      `${d.address} offers older data (${d.offered}) than those in use; they were not taken. ${enStay(d)} To use the version before, go one step back.`,
  ),
  'feed-not-checkable': value(
    (d) => `本页面不是通过 https 打开的，浏览器无法核对 ${d.address} 的校验值，未采用。${zhStay(d)}请通过 https 打开加载项。`,
    (d) =>
      `This page was not opened over https, so the browser cannot check what ${d.address} sent; it was not taken. ${enStay(d)} Open the add-in over https.`,
  ),
  'no-earlier-data': value<InUse>(
    (d) => `没有可退回的上一版数据：现用的是加载项自带的数据（${d.inUse}）。`,
    (d) => `There are no data to go back to: those in use (${d.inUse}) came with the add-in.`,
  ),
} as const satisfies { readonly [Code in FeedFaultCode]: Message<FeedFaults[Code] & InUse> } & { readonly 'no-earlier-data': Message<InUse> };
