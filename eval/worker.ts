import { parentPort, workerData } from 'node:worker_threads';
import { loadEngine } from './engine.ts';
import { loadRows } from './files.ts';
import { predict, type Share } from './predict.ts';
import { tasks } from './tasks/index.ts';

const { path, task: id, lower, from, to } = workerData as Share;
const task = tasks.find((one) => one.id === id);
if (task)
  parentPort?.postMessage(predict(task, loadRows({ path, name: id, task, lower }).rows.slice(from, to), loadEngine()));
