/** @file Erases what lies in the folder, with every operation of the real one. */
import { eraseOffice } from '#main/vault/emergency-erase.ts'

eraseOffice(process.argv[2] ?? '', { abandon: () => undefined })
