/** @file Every report by its id. */
import type { ReportDefinition, ReportId } from './definition.ts'
import { newPersonsAssisted } from './new-persons-assisted.ts'

export const reports: Readonly<Record<ReportId, ReportDefinition>> = { newPersonsAssisted }
