package carryover.cli;

/**
 * The job file that measures a sweep in shards. Every worker has one core and one native thread,
 * and unpacks native libraries on its own node.
 *
 * @param words what is measured, as typed on the command line
 * @param folder of the shards
 * @param memoryMebibytes of a worker
 * @param minutes after which a scheduler may end a worker
 * @param image of a container
 */
record JobScript(
    String words, String folder, int shards, int memoryMebibytes, int minutes, String image) {
  /** For which scheduler. */
  enum Kind {
    SLURM,
    PARALLEL,
    KUBERNETES
  }

  /** Leaves room for what is outside the heap. */
  private int heapMebibytes() {
    return memoryMebibytes / 2;
  }

  private String sweep(String to) {
    return "sweep "
        + (words.isEmpty() ? "" : words + " ")
        + "--threads 1 --out "
        + CommandWords.quoted(to);
  }

  private static String merge(String from) {
    return "./carryover sweep merge " + CommandWords.quoted(from);
  }

  private String environment(String cache) {
    return """
    # More native threads only slow small products down; libraries are unpacked on the node itself.
    export OMP_NUM_THREADS=1
    export JDK_JAVA_OPTIONS="-Xmx%dm -Dorg.bytedeco.javacpp.cachedir=%s"
    """
        .formatted(heapMebibytes(), cache);
  }

  String text(Kind kind) {
    return switch (kind) {
      case SLURM -> slurm();
      case PARALLEL -> parallel();
      case KUBERNETES -> kubernetes();
    };
  }

  private String slurm() {
    return """
    #!/bin/bash
    #SBATCH --job-name=carryover
    #SBATCH --array=1-%1$d
    #SBATCH --ntasks=1
    #SBATCH --cpus-per-task=1
    #SBATCH --mem=%2$dM
    #SBATCH --time=%3$d
    #SBATCH --requeue
    # In the program's folder: ./carryover --version once, so that no worker has to build it; then
    #   sbatch this-file
    #   %4$s
    # What merge names as missing: sbatch --array=LIST this-file
    set -eu
    %5$sexec ./carryover %6$s --shard "$SLURM_ARRAY_TASK_ID/%1$d"
    """
        .formatted(
            shards,
            memoryMebibytes,
            minutes,
            merge(folder),
            environment("${TMPDIR:-/tmp}/carryover-javacpp-$(id -u)"),
            sweep(folder));
  }

  private String parallel() {
    return """
    #!/bin/sh
    # In the program's folder: ./carryover --version once, so that no worker has to build it; then
    #   sh this-file
    #   %1$s
    # What merge names as missing, say 3,7-9: sh this-file 3 7 8 9
    set -eu
    %2$s[ $# -gt 0 ] || set -- $(seq 1 %3$d)
    exec parallel --jobs 100%% --retries 3 ./carryover %4$s --shard {}/%3$d ::: "$@"
    """
        .formatted(
            merge(folder),
            environment("${TMPDIR:-/tmp}/carryover-javacpp-$(id -u)"),
            shards,
            sweep(folder));
  }

  private String kubernetes() {
    boolean absolute = folder.startsWith("/");
    String mount = absolute ? folder : "/results";
    String to = absolute ? folder : "/results/" + folder;
    return """
    # kubectl apply -f this-file. The image has a JDK and, in its working folder, this program, built.
    # Results come to the claim; afterwards, where it is mounted: %1$s
    apiVersion: batch/v1
    kind: Job
    metadata:
      name: carryover
    spec:
      completionMode: Indexed
      completions: %2$d
      parallelism: %2$d
      backoffLimit: %2$d
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: sweep
              image: %3$s
              command: ["/bin/sh", "-c"]
              args:
                - >-
                  exec ./carryover %4$s
                  --shard "$((JOB_COMPLETION_INDEX + 1))/%2$d"
              env:
                - name: OMP_NUM_THREADS
                  value: "1"
                - name: JDK_JAVA_OPTIONS
                  value: "-Xmx%5$dm -Dorg.bytedeco.javacpp.cachedir=/cache"
              resources:
                requests: {cpu: "1", memory: %6$dMi}
                limits: {cpu: "1", memory: %6$dMi}
              volumeMounts:
                - {name: results, mountPath: %7$s}
                - {name: cache, mountPath: /cache}
          volumes:
            - name: results
              persistentVolumeClaim: {claimName: carryover}
            - name: cache
              emptyDir: {}
    """
        .formatted(
            merge(to),
            shards,
            image,
            sweep(to),
            heapMebibytes(),
            memoryMebibytes,
            CommandWords.quoted(mount));
  }
}
