// Runs before any module: zod looks at this once, when the first schema is made. Without it zod tries
// `new Function`, which the content security policy refuses and reports as a violation.
globalThis.__zod_globalConfig = { jitless: true }
