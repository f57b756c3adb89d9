#!/usr/bin/env bash
# Until the first release each database has one migration, Initial. This makes both anew from the model.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet tool restore >/dev/null
for provider in Sqlite PostgreSql; do
    dotnet restore "modules/Migrations/$provider" --verbosity quiet
    rm -rf "modules/Migrations/$provider/Migrations"
    dotnet ef migrations add Initial --project "modules/Migrations/$provider" --startup-project "modules/Migrations/$provider" --context PortalDb
done
