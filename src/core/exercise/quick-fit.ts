/**
 * A schema as one plain predicate: `true` only for parsed JSON that zod accepts as it stands. zod copies what it checks and prepares for
 * faults at every step, which for half a million actions takes longer than reading them; whatever this does not vouch for is zod's to judge.
 * Compiled from the schema itself (`_zod.def`, which zod keeps stable for such use), so that there is one schema. O(size of the value).
 */
import type { z } from 'zod';

export type Fits = (value: unknown) => boolean;

type Definition = z.core.$ZodTypes['_zod']['def'];

const never: Fits = () => false;

/** A part of the schema of a kind not known here never fits, so that its values go to zod. */
export function quickFit(schema: z.core.$ZodType): Fits {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  const fits = fitOf(def);
  // A refinement says `custom` both as a type and as a check of itself: `fitOf` has it.
  const checks = (def.checks ?? []).map((check) => checkFit((check as z.core.$ZodChecks)._zod.def));
  if (checks.length === 0) return fits;
  if (checks.length === 1) {
    const [check] = checks;
    return (value) => fits(value) && check(value);
  }
  return (value) => fits(value) && checks.every((check) => check(value));
}

function fitOf(def: Definition): Fits {
  switch (def.type) {
    case 'string':
      return plain(def) ? (value) => typeof value === 'string' : never;
    case 'number':
      // Formats are checks that the type is itself.
      if (!('format' in def)) return (value) => typeof value === 'number' && Number.isFinite(value);
      return def.format === 'safeint' ? (value) => Number.isSafeInteger(value) : never;
    case 'literal':
    case 'enum': {
      const known = new Set<unknown>(def.type === 'literal' ? def.values : Object.values(def.entries));
      return (value) => known.has(value);
    }
    case 'nullable': {
      const inner = quickFit(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'array':
      return arrayFit(quickFit(def.element));
    case 'record':
      // Names out of a list would have to be there all.
      if ((def.keyType as z.core.$ZodTypes)._zod.def.type !== 'string') return never;
      return recordFit(quickFit(def.keyType), quickFit(def.valueType));
    case 'union':
      return 'discriminator' in def && typeof def.discriminator === 'string'
        ? told(def.discriminator, def.options)
        : any(def.options.map((option) => quickFit(option)));
    case 'object':
      return objectFit(def);
    case 'custom': {
      const { fn } = def;
      return (value) => fn(value as string) === true;
    }
    default:
      return never;
  }
}

/** Neither an e-mail address nor an URL nor changed on the way. */
function plain(def: Definition): boolean {
  return !('format' in def) && !('coerce' in def && def.coerce === true);
}

function checkFit(def: z.core.$ZodChecks['_zod']['def']): Fits {
  switch (def.check) {
    case 'min_length':
      return (value) => lengthOf(value) >= def.minimum;
    case 'max_length':
      return (value) => lengthOf(value) <= def.maximum;
    case 'greater_than':
      return (value) =>
        typeof value === 'number' && (def.inclusive ? value >= Number(def.value) : value > Number(def.value));
    case 'less_than':
      return (value) =>
        typeof value === 'number' && (def.inclusive ? value <= Number(def.value) : value < Number(def.value));
    case 'string_format': {
      const { pattern } = def;
      // A pattern that remembers where it stopped would judge by what came before.
      if (def.format !== 'regex' || pattern === undefined || pattern.global || pattern.sticky) return never;
      return (value) => typeof value === 'string' && pattern.test(value);
    }
    default:
      return never;
  }
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;
}

function arrayFit(element: Fits): Fits {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) if (!element(value[i])) return false;
    return true;
  };
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordFit(key: Fits, field: Fits): Fits {
  // `__proto__` is a name that zod drops.
  const fits = (name: string, value: unknown) => name !== '__proto__' && key(name) && field(value);
  return (value) => isObject(value) && Object.keys(value).every((name) => fits(name, value[name]));
}

/** Strict objects alone: others drop what they do not know. */
function objectFit(def: z.core.$ZodObjectDef): Fits {
  if ((def.catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== 'never') return never;
  const fields = new Map<string, { readonly fits: Fits; readonly needed: 0 | 1 }>();
  for (const [name, field] of Object.entries(def.shape)) {
    const inner = (field as z.core.$ZodTypes)._zod.def;
    if (inner.type === 'optional') fields.set(name, { fits: quickFit(inner.innerType), needed: 0 });
    else fields.set(name, { fits: quickFit(field), needed: 1 });
  }
  const required = [...fields.values()].filter(({ needed }) => needed === 1).length;
  return (value) => {
    if (!isObject(value)) return false;
    let met = 0;
    for (const name of Object.keys(value)) {
      const field = fields.get(name);
      if (field === undefined || !field.fits(value[name])) return false;
      met += field.needed;
    }
    return met === required;
  };
}

function any(options: readonly Fits[]): Fits {
  return (value) => options.some((fits) => fits(value));
}

/** Options told apart by one field, each naming the values it takes there. */
function told(discriminator: string, options: readonly z.core.$ZodType[]): Fits {
  const byValue = new Map<unknown, Fits>();
  for (const option of options) {
    const fits = quickFit(option);
    for (const value of option._zod.propValues?.[discriminator] ?? []) byValue.set(value, fits);
  }
  return (value) => isObject(value) && byValue.get(value[discriminator])?.(value) === true;
}
