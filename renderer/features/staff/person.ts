import type { api } from '../../api/client.ts'

export type Person = Awaited<ReturnType<typeof api.staff.list>>['people'][number]
export type Invitation = Awaited<ReturnType<typeof api.staff.list>>['invitations'][number]
