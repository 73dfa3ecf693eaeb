/** @file Entry of the thread that makes or reads a backup, inside the vault process. */
import { parentPort, workerData } from 'node:worker_threads'
import { asOrdered, type ThreadOrder } from './backup/as-ordered.ts'

parentPort?.postMessage(asOrdered(workerData as ThreadOrder))
