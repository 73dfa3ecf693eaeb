/** @file Opens the application folder named on the command line, as Electron's own default does. */
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { resolve, join } = require('node:path')

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!folder) {
  console.error('Name the folder of an application.')
  app.exit(1)
} else {
  const path = resolve(folder)
  const { name, productName, version, main } = JSON.parse(
    readFileSync(join(path, 'package.json'), 'utf8'),
  )
  app.setAppPath(path)
  app.setName(productName ?? name)
  app.setVersion(version)
  require(join(path, main))
}
