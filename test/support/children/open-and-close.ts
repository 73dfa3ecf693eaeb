/** @file Opens a vault and closes it, which writes the anchor into the key slots. Killed at a chosen system call. */
import { openTestVault } from '../open-test-vault.ts'

const [folder = '', keys = '', staffId = ''] = process.argv.slice(2)
openTestVault(folder, keys, staffId).close()
