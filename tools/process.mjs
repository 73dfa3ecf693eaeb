/** @file Starting other programs. */
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * Runs a program and collects what it says. Never throws: a program that is missing has status 127.
 *
 * @returns `status` is null when the time limit ended it.
 */
export function collect(command, args, { cwd = root, env = process.env, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => resolve({ status: 127, output: error.message }))
    child.on('close', (status) => resolve({ status, output }))
  })
}

/** Runs a program in the foreground, passing on Ctrl+C and its exit status. */
export function foreground(command, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' })
    const pass = (signal) => child.kill(signal)
    process.once('SIGINT', pass)
    process.once('SIGTERM', pass)
    child.on('error', () => resolve(127))
    child.on('close', (status) => resolve(status ?? 1))
  })
}

export const isRoot = process.getuid?.() === 0

export const hasCommand = (name) =>
  spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0

/** The last lines of a program's output, for a sentence that says what went wrong. */
export const lastWords = (output, lines = 3) => output.trim().split('\n').slice(-lines).join(' | ')
