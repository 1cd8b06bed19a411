// The rules among the settings of the extension, the colours of its icons, and the schema of the settings file, which is made from those settings.
import { isDeepStrictEqual } from 'node:util';

const levels = ['error', 'warning', 'information', 'hint', 'off'];
const prefix = 'agentfiles.';

export function sameJson(some, other) {
  return isDeepStrictEqual(JSON.parse(some), JSON.parse(other));
}

/** package.json with one property for each rule under `agentfiles.rules`, each on one line, and a theme colour for each colour that agents can have. */
export function packageWithTables(manifest, rules, agentColors) {
  const { properties } = manifest.contributes.configuration;
  const setting = { ...properties[`${prefix}rules`], properties: Object.fromEntries(rules.map(({ id }) => [id, `@${id}@`])) };
  const configuration = { ...manifest.contributes.configuration, properties: { ...properties, [`${prefix}rules`]: setting } };
  const text = JSON.stringify({ ...manifest, contributes: { ...manifest.contributes, configuration, colors: agentColors.map(themeColor) } }, null, 2);
  const lines = new Map(rules.map((rule) => [rule.id, `{ "enum": [${levels.map((level) => `"${level}"`).join(', ')}], "description": ${JSON.stringify(rule.summary)} }`]));
  return `${text.replace(/"@([\w-]+)@"/g, (found, id) => lines.get(id) ?? found)}\n`;
}

function themeColor({ name, hex }) {
  return { id: `${prefix}${name}`, description: `Shows agents whose colour is ${name}.`, defaults: { light: hex, dark: hex, highContrast: hex, highContrastLight: hex } };
}

/** A JSON schema for agentfiles.config.json: the settings of the extension without their prefix. */
export function configSchema(manifest, rules) {
  const settings = Object.entries(manifest.contributes.configuration.properties)
    .map(([name, setting]) => [name.slice(prefix.length), setting])
    .filter(([name]) => !name.includes('.'))
    .map(([name, setting]) => [name, propertyOf(name, setting, rules)]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Generated from package.json and server/src/rules by "npm run generate". Do not edit.',
    title: 'Agent Files',
    description: 'Settings of Agent Files for the folder that this file lies in, for editors and the command line alike.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(settings) },
    definitions: { level: { enum: levels } },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function propertyOf(name, { scope: _, order: __, markdownDescription, ...setting }, rules) {
  const described = markdownDescription === undefined ? setting : { ...setting, description: markdownDescription.replaceAll('`', '') };
  if (name !== 'rules') return described;
  const properties = Object.fromEntries(rules.map(({ id, summary }) => [id, { $ref: '#/definitions/level', description: summary }]));
  return { ...described, additionalProperties: { $ref: '#/definitions/level' }, properties };
}
