import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { gazetteerFigures } from './gazetteer.ts';
import { growth, throughput } from './single.ts';

/** One measurement in a process or thread of its own, so that memory and warm code are its own. */
const [what, count] = isMainThread ? [process.argv[2], Number(process.argv[3])] : (workerData as [string, number]);
const result = what === 'growth' ? growth() : what === 'gazetteer' ? gazetteerFigures() : throughput(count);
if (isMainThread) console.log(JSON.stringify(result));
else parentPort?.postMessage(result);
