#!/usr/bin/env bash
# Installs what the tests need from Debian, then runs every test, the browser ones included.
# The last line says how it went: "N passed, N failed" (and ", N skipped" if any were).
set -euo pipefail
cd "$(dirname "$0")"

need() { # COMMAND-OR-FILE PACKAGE…: notes packages whose command is missing
    local tool=$1
    shift
    if ! command -v "$tool" >/dev/null 2>&1 && ! compgen -G "$tool" >/dev/null; then missing+=("$@"); fi
}

missing=()
need chromium chromium
need msgfmt gettext
need "/usr/lib/postgresql/*/bin/initdb" postgresql
need "/usr/share/fonts/truetype/liberation*" fonts-liberation
if ((${#missing[@]})); then
    echo "Installing ${missing[*]} from Debian"
    sudo=$([[ $(id -u) == 0 ]] || echo sudo)
    $sudo apt-get update -q
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends "${missing[@]}"
fi

dotnet restore ReciproCoach.sln --locked-mode
dotnet build ReciproCoach.sln --no-restore -v quiet

# One project after the other: the machine may be small, and each starts the whole portal.
results=artifacts/tests
rm -rf "$results"
passed=0 failed=0 skipped=0 broken=0
count() { sed -n "s/.*<Counters.* $1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1; }

for project in tests/*.Tests e2e; do
    compgen -G "$project/*.csproj" >/dev/null || continue
    name=$(basename "$project")
    echo "== $name"
    dotnet test --project "$project" --no-build --results-directory "$results/$name" --report-trx --report-trx-filename run.trx || broken=1
    report=$results/$name/run.trx
    if [[ ! -f $report ]]; then
        echo "$name wrote no report: it did not run to its end"
        failed=$((failed + 1))
        continue
    fi
    passed=$((passed + $(count passed "$report")))
    failed=$((failed + $(count failed "$report")))
    skipped=$((skipped + $(count notExecuted "$report")))
done

# A runner that failed without a failed test (a crash while stopping, say) is a failure all the same.
if ((broken && failed == 0)); then failed=1; fi
if ((skipped)); then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
((failed == 0 && passed > 0))
