/** @file Entry of the thread that makes the copy of a backup, inside the vault process. */
import { parentPort, workerData } from 'node:worker_threads'
import { copyAsOrdered, type ThreadOrder } from './backup/copy-as-ordered.ts'

parentPort?.postMessage(copyAsOrdered(workerData as ThreadOrder))
