/** @file How the set-up tools fail: with one clear sentence and a non-zero exit, never a stack trace. */

export class Failure extends Error {
  name = 'Failure'
}

/** Runs a tool's main function; whatever goes wrong becomes one sentence. */
export async function runTool(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    console.error(error instanceof Failure ? sentence : `Set-up failed: ${sentence.split('\n')[0]}`)
    process.exitCode = 1
  }
}
