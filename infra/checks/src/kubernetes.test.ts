import { posix } from "node:path";
import { expect, test } from "vitest";
import { readSettingsOf, sampleOf, unknownSettings } from "./settings-of.ts";
import { at, documentsIn, fields, filesIn, listAt, textOf } from "./shipped.ts";

const manifests = filesIn("infra/kubernetes", [".yaml"])
  .filter((path) => !path.endsWith("kustomization.yaml"))
  .flatMap((path) =>
    documentsIn(textOf(path)).map((manifest) => ({
      name: `${path.replace("infra/kubernetes/", "")} ${String(at(manifest, "kind"))} ${String(at(manifest, "metadata", "name"))}`,
      kind: String(at(manifest, "kind")),
      manifest,
    })),
  );

/** @throws Error with what the schema of its kind says is wrong. */
async function validate(manifest: unknown): Promise<void> {
  const { apiVersion, kind } = fields(manifest);
  const module: unknown = await import(
    /* @vite-ignore */ `kubernetes-models/${String(apiVersion)}/${String(kind)}`
  );
  const Model = at(module, String(kind));
  if (typeof Model !== "function") throw new Error(`Kubernetes has no ${String(kind)}`);
  const made = Object(Reflect.construct(Model, [manifest]));
  const check: unknown = Reflect.get(made, "validate");
  if (typeof check !== "function") throw new Error(`${String(kind)} cannot be checked`);
  Reflect.apply(check, made, []);
}

const podPaths: Record<string, readonly string[]> = {
  Deployment: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"],
};
const workloads = manifests.flatMap(({ name, kind, manifest }) => {
  const path = podPaths[kind];
  return path === undefined ? [] : [{ name, kind, manifest, pod: at(manifest, ...path) }];
});
const containers = workloads.flatMap(({ name, pod }) =>
  listAt(pod, "containers").map((container) => ({
    name: `${name}: ${String(at(container, "name"))}`,
    container,
  })),
);
const shared = Object.fromEntries(
  Object.entries(fields(at(manifests.find(({ kind }) => kind === "ConfigMap")?.manifest, "data"))).map(
    ([name, value]) => [name, String(value)],
  ),
);

/** Of the secret or the settings that a value comes from. */
function keyOf(variable: unknown): string {
  const from = fields(at(variable, "valueFrom"));
  const key = at(from["secretKeyRef"] ?? from["configMapKeyRef"], "key");
  if (typeof key !== "string") throw new Error(`Without a value: ${JSON.stringify(variable)}`);
  return key;
}

function environmentOf(container: unknown): Record<string, string> {
  const own = listAt(container, "env").map((each) => {
    const name = String(at(each, "name"));
    const value = at(each, "value");
    return [name, typeof value === "string" ? value : sampleOf(keyOf(each))] as const;
  });
  return { ...shared, ...Object.fromEntries(own) };
}

/** Kind and name of all that a kustomization brings, with those that it names. @throws Error for what is not there. */
function broughtBy(folder: string): string[] {
  const [kustomization] = documentsIn(textOf(`${folder}/kustomization.yaml`));
  return listAt(kustomization, "resources").flatMap((each) => {
    const path = posix.join(folder, String(each));
    if (!path.endsWith(".yaml")) return broughtBy(path);
    return documentsIn(textOf(path)).map(
      (manifest) => `${String(at(manifest, "kind"))} ${String(at(manifest, "metadata", "name"))}`,
    );
  });
}

test.each(["infra/kubernetes", "infra/kubernetes/migrate"])(
  "%s brings the namespace, the account and the settings that its pods name",
  (folder) => {
    expect(at(documentsIn(textOf(`${folder}/kustomization.yaml`))[0], "namespace")).toBe("omzien");
    expect(broughtBy(folder)).toEqual(
      expect.arrayContaining(["Namespace omzien", "ServiceAccount omzien", "ConfigMap omzien"]),
    );
    expect(new Set(broughtBy(folder)).size).toBe(broughtBy(folder).length);
    for (const { pod } of workloads) expect(at(pod, "serviceAccountName")).toBe("omzien");
  },
);

test.each(manifests)("$name is as the schema of Kubernetes has it", async ({ manifest }) => {
  await expect(validate(manifest)).resolves.toBeUndefined();
});

test("a manifest with a field of the wrong type, or without one that it needs, is not", async () => {
  const [deployment] = workloads.filter(({ kind }) => kind === "Deployment").map(({ manifest }) => manifest);
  const wrong = { ...fields(deployment), spec: { ...fields(at(deployment, "spec")), replicas: "two" } };
  await expect(validate(wrong)).rejects.toThrow(/replicas/);
  const { selector: _, ...rest } = fields(at(deployment, "spec"));
  await expect(validate({ ...fields(deployment), spec: rest })).rejects.toThrow(/selector/);
});

test.each(workloads)("$name runs as nobody special, and may ask the cluster nothing", ({ pod }) => {
  expect(at(pod, "automountServiceAccountToken")).toBe(false);
  expect(at(pod, "securityContext")).toMatchObject({
    runAsNonRoot: true,
    runAsUser: 10001,
    seccompProfile: { type: "RuntimeDefault" },
  });
  for (const name of ["hostNetwork", "hostPID", "hostIPC"]) expect(at(pod, name)).toBeUndefined();
  for (const volume of listAt(pod, "volumes")) expect(at(volume, "hostPath")).toBeUndefined();
});

test.each(containers)("$name writes nowhere on its root, has no capability, and a limit", ({ container }) => {
  expect(at(container, "securityContext")).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
  expect(at(container, "resources", "requests")).toMatchObject({
    cpu: expect.any(String),
    memory: expect.any(String),
  });
  expect(at(container, "resources", "limits", "memory")).toEqual(expect.any(String));
  expect(String(at(container, "image"))).toMatch(/:\d/);
  if (at(container, "ports") === undefined) return;
  expect(at(container, "readinessProbe")).toBeDefined();
  expect(at(container, "livenessProbe")).toBeDefined();
});

test.each(containers.filter(({ container }) => at(container, "name") !== "caddy"))(
  "$name is given settings that its program takes",
  ({ container }) => {
    const command = listAt(container, "command").map(String);
    const environment = environmentOf(container);
    expect(() => readSettingsOf(command, environment)).not.toThrow();
    const own = listAt(container, "env").map((each) => String(at(each, "name")));
    expect(unknownSettings(command, own, textOf)).toEqual([]);
  },
);

test("only the console and commands have an administrator's address of the database", () => {
  const having = containers
    .filter(({ container }) => JSON.stringify(container).includes("omzien-admin"))
    .map(({ container }) => at(container, "name"));
  expect(having.toSorted()).toEqual(["console", "omzien", "omzien"]);
  const sites = containers.filter(({ name }) => /: (api|ask)$/.test(name));
  expect(sites.map(({ container }) => environmentOf(container)["CONSOLE_HOST"])).toEqual(["", ""]);
});

test("what there is two of may not be taken away all at once", () => {
  const several = workloads.filter(({ manifest }) => Number(at(manifest, "spec", "replicas")) > 1);
  const kept = manifests.filter(({ kind }) => kind === "PodDisruptionBudget");
  expect(kept.map(({ manifest }) => at(manifest, "metadata", "name")).toSorted()).toEqual(
    several.map(({ manifest }) => at(manifest, "metadata", "name")).toSorted(),
  );
});

test("the network carries nothing but what is let through, and every pod is in a rule", () => {
  const policies = manifests.filter(({ kind }) => kind === "NetworkPolicy").map(({ manifest }) => manifest);
  const nothing = policies.find((policy) => at(policy, "metadata", "name") === "nothing");
  expect(at(nothing, "spec")).toEqual({ podSelector: {}, policyTypes: ["Ingress", "Egress"] });
  const stores = policies.find((policy) => at(policy, "metadata", "name") === "stores");
  const [selected] = listAt(stores, "spec", "podSelector", "matchExpressions");
  const labels = workloads.map(({ kind, manifest }) => {
    const path = podPaths[kind]?.slice(0, -1) ?? [];
    return at(manifest, ...path, "metadata", "labels", "app.kubernetes.io/name");
  });
  expect([...new Set(labels)].toSorted()).toEqual(listAt(selected, "values").toSorted());
});
