# Builds the site, then keeps what it needs to run.
FROM node:22-slim AS build
WORKDIR /app
# npm runs a script of ours once the packages are there.
COPY package.json package-lock.json ./
COPY scripts ./scripts
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:22-slim
WORKDIR /app
COPY --from=build --chown=node:node /app ./
# The embedded database, where DATABASE_URL names no other.
RUN mkdir -p .data && chown node:node .data
VOLUME /app/.data
USER node
ENV PORT=3000
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "scripts/check-health.mjs"]
CMD ["node", "scripts/start.mjs"]
