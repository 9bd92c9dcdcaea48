/** The shape of a request of Microsoft's library (see its RichApi part), checked at the border. */
import * as z from "zod";

const argumentInfo = z
  .object({ Arguments: z.array(z.unknown()).nullish(), ReferencedObjectPathIds: z.array(z.unknown()).nullish() })
  .nullish();

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo,
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo,
  QueryInfo: z
    .object({
      Select: z.array(z.string()).nullish(),
      Expand: z.array(z.string()).nullish(),
      Top: z.number().nullish(),
      Skip: z.number().nullish(),
    })
    .nullish(),
});

export const requestBody = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type RequestBody = z.infer<typeof requestBody>;
export type RequestAction = z.infer<typeof action>;
export type RequestPath = z.infer<typeof objectPath>;
