/** The driver ships its types where its own `exports` hides them. */
declare module 'better-sqlite3-multiple-ciphers' {
  import Database from 'better-sqlite3'
  export = Database
}

declare module '*.sql?raw' {
  const sql: string
  export = sql
}
