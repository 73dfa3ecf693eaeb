/** @file Shuts the prototypes of a process before it sees a file from outside. Import it first. */

for (const constructor of [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  RegExp,
  Map,
  Set,
  Promise,
]) {
  Object.freeze(constructor.prototype)
}
