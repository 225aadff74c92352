/** A thread of its own, in which one file is read: the page goes on meanwhile. */
import { answering, type Call } from './answer';

const answer = answering();

self.onmessage = ({ data, ports }: MessageEvent<Call>) => void answer(data).then((reply) => ports[0]!.postMessage(reply));
