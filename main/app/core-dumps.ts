/** @file No memory of this application goes to a disk when a process of it crashes (Linux). */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** The processes that were begun by a process; nothing where there is no /proc. */
function startedBy(parent: number): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
      .flatMap((name) => [Number(name), ...startedBy(Number(name))])
  } catch {
    return []
  }
}

function parentOf(process_: string): number | null {
  try {
    const status = readFileSync(`/proc/${process_}/stat`, 'utf8')
    // Behind the name in brackets: state, then the parent.
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    // Gone in between.
    return null
  }
}

/**
 * Before any other process is begun: they inherit it. Chromium's first helpers run before our first
 * line, so they are told too. Two ways, for each may be missing: the limit, and a dump without memory.
 */
export function keepNoCoreDumps(): void {
  if (process.platform !== 'linux') return
  for (const pid of [process.pid, ...startedBy(process.pid)]) {
    try {
      writeFileSync(`/proc/${String(pid)}/coredump_filter`, '0')
    } catch {
      // A sandboxed helper: the kernel writes no dump of it at all.
    }
    try {
      execFileSync('prlimit', ['--core=0:0', '--pid', String(pid)], { stdio: 'ignore' })
    } catch {
      // A system without util-linux; what was written above still holds.
    }
  }
}
